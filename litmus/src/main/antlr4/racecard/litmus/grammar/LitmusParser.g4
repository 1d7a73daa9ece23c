/* Litmus files in C and in the Java dialect: an initial state, threads, and a question about the final states. */
parser grammar LitmusParser;

options { tokenVocab = LitmusLexer; }

litmus : LANGUAGE NAME? initial thread+ question SEMI? EOF ;

initial : OPEN (binding? SEMI)* binding? CLOSE SEMI? ;
binding : type? STAR* place array? (EQ constant)? ;
place : (NUMBER COLON)? ID | LBRACK ID RBRACK ;
array : LBRACK NUMBER? RBRACK ;
constant
    : MINUS? NUMBER                                     # numberConstant
    | AMP? ID array?                                    # addressConstant
    | ID LPAREN constant RPAREN                         # wrappedConstant
    | LPAREN type RPAREN constant                       # castConstant
    | OPEN constant (COMMA constant)* COMMA? CLOSE      # arrayConstant
    ;

type : QUALIFIER* (TYPE+ | STRUCT ID) QUALIFIER* (STAR QUALIFIER*)* ;

thread : ID (LPAREN (parameter (COMMA parameter)*)? RPAREN)? block ;
parameter : type ID array? ;

block : OPEN statement* CLOSE ;
statement
    : block                                                       # nested
    | IF LPAREN expression RPAREN statement (ELSE statement)?     # branch
    | type declarator (COMMA declarator)* SEMI                    # declaration
    | expression SEMI                                             # action
    | SEMI                                                        # nothing
    ;
declarator : STAR* ID (EQ expression)? ;

expression
    : LPAREN expression RPAREN                                                      # group
    | NUMBER                                                                        # number
    | (TRUE | FALSE)                                                                # truth
    | ID                                                                            # name
    | (receiver=ID DOT)? function=ID LPAREN (expression (COMMA expression)*)? RPAREN    # call
    | expression LBRACK expression RBRACK                                           # element
    | operator=(BANG | TILDE | MINUS | PLUS | STAR | AMP) expression                # unary
    | LPAREN type RPAREN expression                                                 # cast
    | expression operator=(STAR | SLASH | PERCENT) expression                       # binary
    | expression operator=(PLUS | MINUS) expression                                 # binary
    | expression operator=SHIFT expression                                          # binary
    | expression operator=ORDER expression                                          # binary
    | expression operator=(EQEQ | UNEQ) expression                                  # binary
    | expression operator=AMP expression                                            # binary
    | expression operator=HAT expression                                            # binary
    | expression operator=BAR expression                                            # binary
    | expression operator=ANDAND expression                                         # shortCircuit
    | expression operator=OROR expression                                           # shortCircuit
    | <assoc=right> expression QUESTION expression COLON expression                 # choice
    | <assoc=right> expression operator=(EQ | ASSIGN_OP) expression                 # assignment
    ;

question : locations? filter? condition ;
locations : LOCATIONS LBRACK (term SEMI?)* RBRACK SEMI? ;
filter : FILTER proposition SEMI? ;
condition : quantifier proposition ;
outcome : proposition EOF ;
quantifier : (TILDE | NOT_WORD)? EXISTS | FORALL ;
proposition
    : LPAREN proposition RPAREN                         # enclosed
    | (TILDE | NOT_WORD) proposition                    # negation
    | term operator=(EQ | EQEQ | UNEQ) term             # comparison
    | (TRUE | FALSE)                                    # certainty
    | proposition AND_WORD proposition                  # conjunction
    | proposition OR_WORD proposition                   # disjunction
    | <assoc=right> proposition IMPLIES proposition     # implication
    ;
term
    : NUMBER COLON ID                                   # registerTerm
    | STAR? ID array?                                   # locationTerm
    | LBRACK ID array? RBRACK                           # locationTerm
    | MINUS? NUMBER                                     # numberTerm
    | AMP ID array?                                     # addressTerm
    ;
