/* Macros that a model brings along for the primitives of its language, as linux-kernel.def has them: READ_ONCE(X) __load{once}(X). */
grammar Macros;

macros : macro* EOF ;

macro : ID LPAREN (ID (COMMA ID)*)? RPAREN (block | expression) ;

block : OPEN (step SEMI)* CLOSE ;
step : FENCE_WORD ANNOTATION    # fence
     | expression               # action
     ;

expression
    : LPAREN expression RPAREN                                                  # group
    | NUMBER                                                                    # number
    | ID                                                                        # name
    | STAR expression                                                           # place
    | ID ANNOTATION? LPAREN (argument (COMMA argument)*)? RPAREN                # call
    | expression operator=(STAR | SLASH) expression                             # binary
    | expression operator=(PLUS | MINUS) expression                             # binary
    | expression operator=(EQEQ | UNEQ | LESS | GREATER | AT_MOST | AT_LEAST) expression    # binary
    | expression operator=AMP expression                                        # binary
    | expression operator=HAT expression                                        # binary
    | expression operator=BAR expression                                        # binary
    ;

argument
    : expression                                                                # value
    | sign=(PLUS | MINUS | AND_NOT | AMP | BAR | HAT)                           # change
    ;

COMMENT : ('//' ~[\r\n]* | '/*' .*? '*/' | [ \t\r\n\f]+) -> skip ;
ANNOTATION : '{' WS* WORD (WS* ',' WS* WORD)* WS* '}' ;
fragment WS : [ \t\r\n] ;
fragment WORD : [A-Za-z_] [A-Za-z_0-9-]* ;

FENCE_WORD : '__fence' ;
NUMBER : '0' [xX] [0-9a-fA-F]+ | [0-9]+ ;
ID : [A-Za-z_] [A-Za-z_0-9]* ;
OPEN : '{' ;
CLOSE : '}' ;
LPAREN : '(' ;
RPAREN : ')' ;
COMMA : ',' ;
SEMI : ';' ;
AND_NOT : '&~' ;
EQEQ : '==' ;
UNEQ : '!=' ;
AT_MOST : '<=' ;
AT_LEAST : '>=' ;
LESS : '<' ;
GREATER : '>' ;
STAR : '*' ;
SLASH : '/' ;
PLUS : '+' ;
MINUS : '-' ;
AMP : '&' ;
BAR : '|' ;
HAT : '^' ;
OTHER : . ;
